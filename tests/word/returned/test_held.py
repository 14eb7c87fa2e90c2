"""A text is what its control holds, wherever it is printed; what was pasted a second time is no text that was sent."""

import dataclasses

import pytest

from word.returned.copies import (
    ANN,
    COPY,
    FINANCE,
    TEXTS,
    authors,
    change_part,
    make_body,
    make_copy,
    read,
    say,
    say_others,
)
from word_builder import control, paragraph, run


def test_a_text_that_is_printed_twice_is_edited_once_when_both_say_the_same():
    texts = (*TEXTS[:3], TEXTS[3], dataclasses.replace(TEXTS[4], key="T4", printed="Jane Doe", typed="Jane Doe",
                                                       figures=(), place=TEXTS[3].place))  # fmt: skip
    data = make_copy(body=make_body(texts), texts=TEXTS[:4])
    both = ANN.retype(ANN.retype(data, "Jane", "Janet"), "Jane Doe", "Janet Doe")
    returned = read(both)
    assert say(returned.edits) == [("T4", "Jane Doe", "Janet Doe", False, [])]
    assert returned.remarks == ()
    one = read(ANN.within("T4").replace(data, "Jane", "Janet"))
    assert say(one.edits) == [("T4", "Jane Doe", "Janet Doe", True, [])]
    assert one.remarks == (
        "report.xlsx › Implications › B9 stands in it 2 times, and does not say the same each time.",
    )


def paste(data, key, words, number, *, is_tracked=False):
    """Give a copy with the control of a text pasted once more at the end, saying other words."""
    said = run(words)
    if is_tracked:
        said = f'<w:ins w:id="991" w:author="Ann Law" w:date="2017-03-10T09:30:00Z">{said}</w:ins>'
    tag = f'<w:alias w:val="{key} x"/><w:tag w:val="{key}"/><w:id w:val="{number}"/>'
    return change_part(data, lambda xml: xml.replace("</w:body>", f"{control(paragraph(said), tag)}</w:body>"))


@pytest.mark.parametrize("words", ["There is no cost.", "There is some cost."])
def test_a_pasted_control_is_an_edit_elsewhere_and_never_the_text_twice(words):
    returned = read(paste(COPY, "T2", words, -1284417))
    assert returned.edits == ()
    assert say_others(returned.others) == [("paragraph 8", "", words)]


def test_a_control_pasted_as_a_tracked_change_is_told_with_its_author():
    returned = read(paste(COPY, "T2", "There is some cost.", 7, is_tracked=True))
    assert returned.edits == ()
    (other,) = returned.others
    assert (other.old, other.new, authors(other)) == ("", "There is some cost.", ["Ann Law"])


MARKED = 'w:author="Ann Law" w:date="2017-03-10T09:30:00Z"'


def drag(data, text, number):
    """Give a copy in which the control of a text was dragged to the end as Word marks it: it stands there twice."""
    gone, new = (
        f'<w:{kind} w:id="{991 + each}" {MARKED}>{run(text.printed)}</w:{kind}>'
        for each, kind in enumerate(("moveFrom", "moveTo"))
    )
    ends = [f'<w:rPr><w:{kind} w:id="{995 + each}" {MARKED}/></w:rPr>'
            for each, kind in enumerate(("moveFrom", "moveTo"))]  # fmt: skip
    tag = f'<w:alias w:val="{text.key} x"/><w:tag w:val="{text.key}"/><w:id w:val="{number}"/>'
    there = control(paragraph(new, properties=ends[1]), tag)
    old, new = paragraph(text.printed, style="N"), paragraph(gone, style="N", properties=ends[0])
    return change_part(data, lambda xml: xml.replace(old, new).replace("</w:body>", f"{there}</w:body>"))


def test_a_text_that_was_dragged_elsewhere_control_and_all_is_no_edit_of_it():
    returned = read(drag(COPY, FINANCE, -5))
    assert returned.edits == ()
    assert returned.answers[1].text == FINANCE.printed
    assert [(each.old, each.new) for each in returned.others][-1] == ("", FINANCE.printed)


def test_a_control_taken_off_as_a_tracked_change_leaves_its_text():
    def mark(xml):
        start = xml.rindex("<w:sdt>", 0, xml.index('<w:tag w:val="T2"/>'))
        end = xml.index("</w:sdt>", start) + len("</w:sdt>")
        marks = [f'<w:customXmlDelRangeStart w:id="{n}" {MARKED}/>' for n in (991, 992)]
        ends = [f'<w:customXmlDelRangeEnd w:id="{n}"/>' for n in (991, 992)]
        inside = xml[start:end].replace("<w:sdtContent>", f"<w:sdtContent>{ends[0]}")
        inside = inside.replace("</w:sdtContent>", f"{marks[1]}</w:sdtContent>")
        return f"{xml[:start]}{marks[0]}{inside}{ends[1]}{xml[end:]}"

    returned = read(change_part(COPY, mark))
    assert (returned.edits, returned.others) == ((), ())


def test_a_list_that_stands_in_a_line_is_compared_without_its_marks():
    words = "We ask:\n- for a plan\n- for money"
    text = dataclasses.replace(TEXTS[3], printed=words, typed=words)
    texts = (*TEXTS[:3], text, TEXTS[4])
    shown = "<w:r><w:t>We ask:</w:t><w:br/><w:t>for a plan</w:t><w:br/><w:t>for money</w:t></w:r>"
    body = [each.replace(run(words), shown) for each in make_body(texts)]
    copy = make_copy(body=body, texts=texts)
    assert read(copy).edits == ()
    assert say(read(ANN.replace(copy, "money", "more money")).edits) == [
        ("T4", text.typed, text.typed.replace("money", "more money"), True, [])
    ]
    (edit,) = read(ANN.replace(copy, "for a plan", "")).edits
    assert edit.new == "We ask:\n\n- for money"
