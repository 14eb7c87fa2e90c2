"""Untracked edits outside the texts are told by comparison; what Word works out anew is none."""

from word.returned.copies import ANN, COPY, change_part, make_body, make_copy, read, say_others
from word_builder import paragraph, run


def test_untracked_edits_elsewhere_are_told_by_comparison():
    data = ANN.retype(COPY, "This is the report.", "This was the report.")
    data = change_part(data, lambda xml: xml.replace("The end.</w:t></w:r></w:p>", "Really.</w:t></w:r></w:p>"
                                                     + paragraph("End.")))  # fmt: skip
    returned = read(data)
    assert say_others(returned.others) == [
        ("paragraph 2", "This is the report.", "This was the report."), ("paragraph 7", "The end.", "Really.\nEnd."),
    ]  # fmt: skip
    assert not any(each.revisions for each in returned.others)


def test_what_a_field_says_is_no_edit_and_a_contents_list_is_none():
    def field(result):
        return (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r>'
            f'<w:fldChar w:fldCharType="separate"/></w:r>{run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )

    body = (
        *make_body(), paragraph("Printed on ", field("1 March 2017"), "."), paragraph("Reasons\t2", style="Toc1"),
        paragraph("See page ", '<w:fldSimple w:instr=" PAGEREF a ">' + run("2") + "</w:fldSimple>"),
    )  # fmt: skip
    copy = make_copy(body=body)
    data = change_part(copy, lambda xml: xml.replace("1 March 2017", "9 March 2017").replace("Reasons\t2", "Reasons\t3")
                       .replace(run("2"), run("44")))  # fmt: skip
    assert read(data).others == ()
    changed = ANN.retype(data, "Printed on", "Made on")
    assert say_others(read(changed).others) == [("paragraph 8", "Printed on 1 March 2017.", "Made on 9 March 2017.")]
