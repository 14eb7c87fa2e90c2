"""What a public file is searched for: all that is exempt, and nothing that is public too."""

import dataclasses

import pytest

from canaries import FIGURES, find_canaries, make_canaries, make_exempt, make_exempt_report, quote
from orderpaper.records.exempt_values import list_exempt_values
from orderpaper.records.plan import Action
from papers.example import read_example, with_plan


@pytest.fixture(scope="module")
def bundle():
    return quote(make_exempt_report(make_canaries()))[0]


@pytest.fixture(scope="module")
def values(bundle):
    return list_exempt_values(bundle)


def test_there_are_none_where_nothing_is_exempt():
    assert list_exempt_values(read_example()) == ()


def test_every_canary_is_among_them(bundle, values):
    words = {each.words for each in values}
    hidden = {each for each in find_canaries(bundle) if each.startswith("Zyx") and " " not in each}
    assert hidden - words == set()


def test_the_numbers_of_an_exempt_table_are_there_as_printed_and_as_stored(values):
    numbers = {each.words for each in values if each.is_figure}
    assert {"70,351", "70351", "30,291", "30291"} <= numbers
    assert not any(each in numbers for each in ("20511", "29.2")), "those are worked out"
    assert {each.words for each in values if not each.is_figure} & set(FIGURES) == set()


def test_each_knows_its_cell(values):
    found = next(each for each in values if each.words == "30291")
    assert str(found.place).startswith("statistics.xlsx › Raids › ")


def with_action(bundle, **values):
    row = make_exempt(Action, 99, "plan.xlsx", id="DA9", priority="DA").changed(**values)
    return with_plan(bundle, actions=(*bundle.plan.actions, row))


def words_of(bundle, *also_public):
    return {each.words for each in list_exempt_values(bundle, also_public)}


def test_what_stands_in_public_too_is_no_value_to_look_for():
    lead = read_example().plan.actions[0].lead
    assert lead not in words_of(with_action(read_example(), lead=lead))
    assert "Operation Zyx" in words_of(with_action(read_example(), lead="Operation Zyx"))
    assert "Operation Zyx" not in words_of(with_action(read_example(), lead="Operation Zyx"), "of Operation Zyx today")
    assert "Operation Zyx" in words_of(with_action(read_example(), lead="Operation Zyx"), "of Operation Zyxes today")


def test_a_sentence_is_one_though_a_public_cell_has_it_too():
    said = "The three houses behind the old tannery are watched by night."
    assert said in words_of(with_action(read_example(), lead=said), f"It is true: {said}")


@pytest.mark.parametrize("short", ["A1", "DA", "–"])
def test_a_word_of_few_letters_is_none(short):
    assert short not in words_of(with_action(read_example(), lead=short))


def test_an_exempt_plan_is_one_value_after_the_other():
    bundle = read_example()
    report = bundle.reports[0]
    row = report.appendices[0].changed(publish="Exempt", title=bundle.plan.details.title)
    exempt = dataclasses.replace(bundle, reports=(dataclasses.replace(report, appendices=(row,)),))
    actions = {" ".join(str(line.text).split()) for each in bundle.plan.actions for line in each.action.lines}
    long = {each for each in actions if len(each.split()) > 6}
    assert len(long) > 5
    assert long <= words_of(exempt)
