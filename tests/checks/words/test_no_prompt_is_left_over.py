import pytest

from checks.words.cells import ask, ask_of, ask_of_nothing, write
from orderpaper.checks.words.no_prompt_is_left_over import no_prompt_is_left_over as check
from orderpaper.records.finding import query, stop
from orderpaper.records.place import Place
from orderpaper.records.plan import Priority
from papers.example import read_example

CODE = "no-prompt-is-left-over"


@pytest.mark.parametrize(
    "left",
    [
        *("[insert name of ward]", "[Name]", "[date]", "[job title]", "[officer name]", "[delete as appropriate]"),
        *("[TBC]", "[xx]", "[…]", "[if applicable]", "[Date of meeting]", "delete if not applicable"),
        *("Delete as appropriate", "click or tap here to enter text", "Click here to enter", "Lorem ipsum", "<AI1>"),
        *("</AI1>", "<TRAILER_SECTION>", "FIELD_SUMMARY"),
    ],
)
def test_prompts_and_marks_stop(left):
    (found,) = ask(check, "A paragraph before.", f"The plan, {left}, is good.")
    assert (found.severity, found.place) == ("stop", Place("plan.xlsx", "Narrative", "C3"))
    assert found.message.startswith(f"“{left}” was left over. ")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The review begins on xx/xx/2017.", "xx/xx/2017"),
        ("It costs £XX a year.", "XX"),
        ("The venue is TBC.", "TBC"),
        ("The chair (TBA) will open it.", "TBA"),
        ("The venue is to be confirmed.", "to be confirmed"),
        ("How many came?? We know.", "??"),
        ("Three XXX are there.", "XXX"),
        ("Contact your Parish Council", "Contact your Parish Council"),
    ],
)
def test_what_is_vague_is_queried(text, left):
    (found,) = ask(check, text)
    assert found.severity == "query"
    assert found.message.startswith(f"“{left}” ")


@pytest.mark.parametrize(
    "text",
    [
        *("Rates [x], [c], [z], [low], [p], [r], [e], [b], [u] and [note 1].", "He said that [the council] would act."),
        *(
            "Delete old records.",
            "Click to enter the maze? No: click the map.",
            "Fewer than <5 a year, or a<b.",
            "Why?",
        ),
        *(
            "The minutes are to be confirmed by the committee.",
            "[2]",
            "[sic]",
            "Over half.[footnote wards] And on.",
            "Line XXIV and the axis.",
            "outbox",
            "ATBC",
        ),
        *("Contact your Parish Council for a bus pass.", "To be confirmed", "TBC.", "snake_case_name"),
    ],
)
def test_words_that_only_look_like_prompts_are_fine(text):
    assert ask(check, text) == []


def test_leads_have_a_check_of_their_own():
    lead = write(Priority, "lead", "Inspector, Kent Police & TBC")
    assert ask_of(check, read_example(), priorities=(lead,)) == []


def test_every_prompt_is_told_of_in_the_order_of_the_cells():
    found = ask(check, "It costs £XX, see [insert table].", "It is TBC.")
    assert [each.place.at for each in found] == ["C2", "C2", "C3"]
    assert found[:2] == [
        query(CODE, Place("plan.xlsx", "Narrative", "C2"), "“XX” was left over. Type what is meant, or take it out."),
        stop(
            CODE,
            Place("plan.xlsx", "Narrative", "C2"),
            "“[insert table]” was left over. Type what it asks for, or take it out.",
        ),
    ]


def test_the_slots_of_standing_items_are_no_prompts():
    assert any("{name}" in str(each.something) for each in read_example().council.standing_items)
    assert ask(check, "{name} was substituting for {member}.") == []


def test_empty_rows_are_no_fault():
    assert ask_of_nothing(check) == []
