from hypothesis import given
from hypothesis import strategies as st

from orderpaper.word.revisions.resolve import Verdict, accept_all, accept_author, reject_all, resolve
from orderpaper.word.revisions.stories import read_stories
from revised import ANN, BEN, gone, line, lines, mark, parts_of, settle, words

CHANGED = line("a", mark("ins", words("b")), mark("del", gone("c"), BEN))


def test_every_story_is_settled_and_comments_too():
    comment = f'<w:comment w:id="1" w:author="Ann">{CHANGED}</w:comment>'
    parts = parts_of(CHANGED, notes=f'<w:footnote w:id="1">{CHANGED}</w:footnote>', header=CHANGED, comments=comment)
    for settled, said in ((accept_all(parts), b">b<"), (reject_all(parts), b">c<")):
        for name in ("document", "footnotes", "header", "comments"):
            data = settled[f"word/{name}.xml"]
            assert said in data
            assert b"<w:ins" not in data
            assert b"<w:del" not in data


def test_changes_of_format_in_styles_are_settled():
    parts = parts_of(line("a"))
    style = b"<w:style w:type='character' w:styleId='X'><w:rPr><w:b/>" + mark("rPrChange", "<w:rPr/>").encode()
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(
        b"</w:styles>", style + b"</w:rPr></w:style></w:styles>"
    )
    assert b"rPrChange" in parts["word/styles.xml"]
    assert b"rPrChange" not in reject_all(parts)["word/styles.xml"]


def test_parts_without_changes_stay_as_they_are_to_the_byte():
    parts = parts_of(CHANGED, header=line("x"))
    settled = accept_all(parts)
    assert {name for name in parts if parts[name] != settled[name]} == {"word/document.xml"}
    assert accept_all(settled) == settled


def test_the_parts_that_were_given_are_not_changed():
    parts = parts_of(CHANGED)
    before = dict(parts)
    accept_all(parts)
    assert parts == before


def test_another_prefix_than_words_own_is_understood():
    parts = parts_of(CHANGED)
    document = parts["word/document.xml"].replace(b"xmlns:w=", b"xmlns:x=").replace(b"<w:", b"<x:")
    document = document.replace(b"</w:", b"</x:").replace(b" w:", b" x:")
    parts["word/document.xml"] = document
    assert b"<x:ins" in document
    assert b":ins" not in accept_all(parts)["word/document.xml"]


def test_one_authors_changes_are_accepted_and_the_others_stand():
    half = accept_author(parts_of(CHANGED), "Ann")["word/document.xml"]
    assert b"<w:ins" not in half
    assert b"<w:del " in half
    assert b"Ben" in half


def test_each_author_is_judged_alone():
    judged = {"Ann": Verdict.REJECT, "Ben": Verdict.REJECT}
    assert lines(settle(judged.get, CHANGED)) == ["ac"]
    settled = resolve(parts_of(CHANGED), {"Ann": Verdict.ACCEPT, "Ben": Verdict.REJECT}.get)
    assert read_stories(settled)["word/document.xml"] == ("abc",)


PIECES = st.lists(
    st.tuples(
        st.sampled_from(["plain", "ins", "del", "both"]), st.sampled_from([ANN, BEN]), st.text("abc ", max_size=3)
    ),
    max_size=8,
)


def write_piece(kind, who, text):
    other = BEN if who == ANN else ANN
    if kind == "plain":
        return words(text)
    inside = mark("del", gone(text), other) if kind == "both" else (gone if kind == "del" else words)(text)
    return mark("ins" if kind == "both" else kind, inside, who)


@given(PIECES, st.fixed_dictionaries({"Ann": st.sampled_from(Verdict), "Ben": st.sampled_from(Verdict)}))
def test_any_mixture_settles_to_the_words_that_its_marks_say(pieces, verdicts):
    def stays(kind, who, other):
        added = verdicts[who] if kind in {"ins", "both"} else Verdict.ACCEPT
        taken = verdicts[other if kind == "both" else who] if kind in {"del", "both"} else Verdict.REJECT
        return added is not Verdict.REJECT and taken is Verdict.REJECT

    root = settle(verdicts.get, line(*(write_piece(*piece) for piece in pieces)))
    authors = {ANN: ("Ann", "Ben"), BEN: ("Ben", "Ann")}
    assert lines(root) == ["".join(text for kind, who, text in pieces if stays(kind, *authors[who]))]
    left = {node.get(next(iter(node.attrib))) for node in root.iter("{*}ins", "{*}del") if node.attrib}
    assert all(verdicts[author] is Verdict.KEEP for author in ("Ann", "Ben") if author in left)
