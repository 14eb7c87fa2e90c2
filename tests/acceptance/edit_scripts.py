"""Edit scripts: two reviewers edit a real Word file at random, and each edit is noted on the letters beside it."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from acceptance.edited import Letter, Line, Paper, Row, Table
from reviewer import Reviewer

DOCUMENT, NOTES = "word/document.xml", "word/footnotes.xml"
AUTHORS = ("Ann Law", "Ben Finance")
WHEN = {"Ann Law": "2017-03-01T09:30:00Z", "Ben Finance": "2017-03-02T16:05:00Z"}
WORDS = ("subject to funding", "not", "& <costs>", "as amended", "£1,000", "a\tb", "one\ntwo", "’twas", "  spaced  ")
MOST_LETTERS = 24


@dataclass
class Desk:
    """A Word file and its letters, edited together; every choice comes from one seed."""

    data: bytes
    paper: Paper
    seed: int
    done: list[str] = field(default_factory=list)

    def __post_init__(self):
        self.random = random.Random(self.seed)  # noqa: S311 - the same scripts each time, and no secret

    def run(self, steps: int) -> None:
        """Make so many edits, each of a kind and by an author at random; one that cannot be made there is left out."""
        while len(self.done) < steps:
            kind = self.random.choice(KINDS)
            author = self.random.choice(AUTHORS)
            if kind(self, author):
                self.done.append(f"{author}: {kind.__name__}")

    def part(self) -> str:
        """Choose a story: the body most times."""
        others = [name for name in self.paper.stories if name != DOCUMENT]
        return self.random.choice([DOCUMENT] * 6 + [NOTES] + [self.random.choice(sorted(others))])

    def line(self, part: str) -> Line | None:
        """Choose a paragraph that says something."""
        lines = [line for line in self.paper.lines(part) if line.says_something()]
        edited = [line for line in lines if not line.is_untouched()]
        return self.random.choice(edited if edited and self.random.random() < 0.4 else lines) if lines else None

    def at(self, author: str, part: str, line: Line, stretch: tuple[int, int]) -> tuple[Reviewer, str]:
        """Give a reviewer who finds some letters of a paragraph, and these: how often they stand before is counted."""
        words = line.text()[slice(*stretch)]
        before = 0
        for each in self.paper.lines(part):
            text = each.text()[: stretch[0] + len(words) - 1] if each is line else each.text()
            before += count_all(words, text)
            if each is line:
                break
        return Reviewer(author, WHEN[author]).in_part(part).at(before), words

    def pick(self, line: Line) -> tuple[int, int]:
        """Choose some letters of a paragraph."""
        start = self.random.randrange(len(line.text()))
        return start, min(len(line.text()), start + self.random.randint(1, MOST_LETTERS))

    def block_after(self, part: str, line: Line) -> Line | Table | None:
        """Give what comes after a paragraph where it stands."""
        holder = self.holder(part, line)
        place = holder.index(line) + 1
        return holder[place] if place < len(holder) else None

    def holder(self, part: str, line: Line) -> list:
        """Give the list of blocks that holds a paragraph."""
        if part == NOTES:
            return next(lines for lines in self.paper.notes.values() if line in lines)
        blocks = self.paper.stories[part]
        cells = [cell for block in blocks if isinstance(block, Table) for row in block.rows for cell in row.cells]
        return next(each for each in (blocks, *cells) if line in each)

    def words(self) -> str:
        """Choose words to type."""
        return self.random.choice(WORDS)


def count_all(words: str, text: str) -> int:
    """Give how often words stand in a text, those counted too that overlap."""
    count, found = 0, text.find(words)
    while found >= 0:
        count, found = count + 1, text.find(words, found + 1)
    return count


def typed(words: str, author: str) -> list[Letter]:
    """Give new letters of an author’s."""
    return [Letter(added_by=author, sign=sign) for sign in words]


def take(line: Line, letters: list[Letter], author: str) -> None:
    """Take letters out of a paragraph: the author’s own new ones are gone, others are marked."""
    for letter in letters:
        if letter.is_there and letter.is_new_from(author):
            line.letters.remove(letter)
        elif letter.is_there:
            letter.taken_by = author


def insert(desk: Desk, author: str) -> bool:
    part = desk.part()
    line = desk.line(part)
    if line is None:
        return False
    start, end = desk.pick(line)
    who, after = desk.at(author, part, line, (start, end))
    words = desk.words()
    desk.data = who.insert(desk.data, after, words)
    place = line.seen()[end - 1] + 1
    line.letters[place:place] = typed(words, author)
    return True


def delete(desk: Desk, author: str) -> bool:
    part = desk.part()
    line = desk.line(part)
    if line is None:
        return False
    start, end = desk.pick(line)
    who, words = desk.at(author, part, line, (start, end))
    desk.data = who.delete(desk.data, words)
    take(line, [line.letters[number] for number in line.seen()[start:end]], author)
    return True


def replace(desk: Desk, author: str) -> bool:
    part = desk.part()
    line = desk.line(part)
    if line is None:
        return False
    start, end = desk.pick(line)
    who, old = desk.at(author, part, line, (start, end))
    new = desk.words()
    desk.data = who.replace(desk.data, old, new)
    taken = [line.letters[number] for number in line.seen()[start:end]]
    place = line.seen()[end - 1] + 1
    line.letters[place:place] = typed(new, author)
    take(line, taken, author)
    return True


def delete_inside_insert(desk: Desk, author: str) -> bool:
    part = desk.part()
    other = next(each for each in AUTHORS if each != author)
    found = []
    for line in desk.paper.lines(part):
        seen = [line.letters[number] for number in line.seen()]
        found += [(line, place) for place, letter in enumerate(seen) if letter.is_new_from(other)]
    if not found:
        return False
    line, start = desk.random.choice(found)
    seen = [line.letters[number] for number in line.seen()]
    end = start + 1
    while end < len(seen) and seen[end].is_new_from(other) and desk.random.random() < 0.7:
        end += 1
    who, words = desk.at(author, part, line, (start, end))
    desk.data = who.delete_inside_insert(desk.data, words)
    take(line, seen[start:end], author)
    return True


def add_paragraph(desk: Desk, author: str) -> bool:
    part = desk.part()
    line = desk.line(part)
    if line is None:
        return False
    who, after = desk.at(author, part, line, (0, min(MOST_LETTERS, len(line.text()))))
    words = desk.random.choice([desk.words(), "", "A new paragraph."])
    desk.data = who.add_paragraph(desk.data, after, words)
    holder = desk.holder(part, line)
    holder.insert(holder.index(line) + 1, Line(author, letters=typed(words, author)))
    return True


def press_enter(desk: Desk, author: str) -> bool:
    part = desk.part()
    line = desk.line(part)
    if line is None:
        return False
    start, end = desk.pick(line)
    who, after = desk.at(author, part, line, (start, end))
    words = desk.random.choice(["", desk.words()])
    desk.data = who.press_enter(desk.data, after, words)
    place = line.seen()[end - 1] + 1
    first = Line(author, letters=line.letters[:place])
    line.letters = typed(words, author) + line.letters[place:]
    holder = desk.holder(part, line)
    holder.insert(holder.index(line), first)
    return True


def delete_paragraph(desk: Desk, author: str) -> bool:
    part = desk.part()
    line = desk.line(part)
    after = line and desk.block_after(part, line)
    if line is None or after is None or any(each.note and each.added_by for each in line.letters):
        return False
    if line.is_new_from(author) and not isinstance(after, Line):
        return False
    who, words = desk.at(author, part, line, (0, min(MOST_LETTERS, len(line.text()))))
    desk.data = who.delete_paragraph(desk.data, words)
    take(line, list(line.letters), author)
    end_gone(desk, part, line, author)
    return True


def end_gone(desk: Desk, part: str, line: Line, author: str) -> None:
    """Take a paragraph’s end out: the author’s own new one joins it with the next at once."""
    if not line.is_new_from(author):
        line.taken_by = line.taken_by or author
        return
    after = desk.block_after(part, line)
    after.letters[:0] = line.letters
    desk.holder(part, line).remove(line)


def delete_paragraph_mark(desk: Desk, author: str) -> bool:
    part = desk.part()
    line = desk.line(part)
    if line is None or not isinstance(desk.block_after(part, line), Line):
        return False
    who, words = desk.at(author, part, line, (0, min(MOST_LETTERS, len(line.text()))))
    desk.data = who.delete_paragraph_mark(desk.data, words)
    end_gone(desk, part, line, author)
    return True


def move_paragraph(desk: Desk, author: str) -> bool:
    blocks = desk.paper.stories[DOCUMENT]
    everything = "\n".join(line.text() for line in desk.paper.lines(DOCUMENT))
    free = [each for each in blocks[:-1] if isinstance(each, Line) and each.is_untouched() and each.text()]
    line = desk.random.choice([each for each in free if not any(letter.note for letter in each.letters)])
    known = [each for each in free if each is not line and everything.count(each.text()) == 1]
    if not known:
        return False
    target = desk.random.choice(known)
    who, words = desk.at(author, DOCUMENT, line, (0, len(line.text())))
    desk.data = who.move_paragraph(desk.data, words, target.text())
    twin = Line(author, is_moved=True, letters=[Letter(author, is_moved=True, sign=each.sign) for each in line.letters])
    for each in (line, *line.letters):
        each.taken_by, each.is_moved = author, True
    blocks.insert(blocks.index(target), twin)
    return True


def tables(desk: Desk) -> list[Table]:
    """Give the tables of the body."""
    return [block for block in desk.paper.stories[DOCUMENT] if isinstance(block, Table)]


def add_row(desk: Desk, author: str) -> bool:
    number = desk.random.randrange(len(tables(desk)))
    rows = tables(desk)[number].rows
    place = desk.random.randrange(len(rows))
    cells = [desk.words() for _cell in rows[place].cells]
    desk.data = Reviewer(author, WHEN[author]).add_row(desk.data, number, place, cells)
    made = [[Line(author, letters=typed(words, author))] for words in cells]
    rows.insert(place + 1, Row(author, cells=made))
    return True


def delete_row(desk: Desk, author: str) -> bool:
    number = desk.random.randrange(len(tables(desk)))
    rows = tables(desk)[number].rows
    place = desk.random.randrange(len(rows))
    desk.data = Reviewer(author, WHEN[author]).delete_row(desk.data, number, place)
    row_gone(rows, rows[place], author)
    return True


def row_gone(rows: list[Row], row: Row, author: str) -> None:
    """Take a row out: the author’s own new one is gone, another is marked with all it says."""
    if row.is_new_from(author):
        rows.remove(row)
        return
    row.taken_by = row.taken_by or author
    for cell in row.cells:
        for line in cell:
            take(line, list(line.letters), author)
            line.taken_by = line.taken_by or author


def delete_table(desk: Desk, author: str) -> bool:
    if desk.random.random() < 0.5:
        return False
    number = desk.random.randrange(len(tables(desk)))
    table = tables(desk)[number]
    desk.data = Reviewer(author, WHEN[author]).delete_table(desk.data, number)
    for row in list(table.rows):
        row_gone(table.rows, row, author)
    return True


def add_footnote(desk: Desk, author: str) -> bool:
    line = next((each for each in (desk.line(DOCUMENT),) if each in desk.paper.stories[DOCUMENT]), None)
    if line is None:
        return False
    start, end = desk.pick(line)
    who, after = desk.at(author, DOCUMENT, line, (start, end))
    words = desk.words()
    desk.data = who.add_footnote(desk.data, after, words)
    number = max(desk.paper.notes) + 1
    desk.paper.notes[number] = [Line(letters=typed(words, author))]
    place = line.seen()[end - 1] + 1
    line.letters.insert(place, Letter(author, note=number))
    return True


Edit = Callable[[Desk, str], bool]
KINDS: tuple[Edit, ...] = (
    *(insert, delete, replace) * 2,
    *(delete_inside_insert, add_paragraph, press_enter, delete_paragraph, delete_paragraph_mark, move_paragraph) * 2,
    *(add_row, delete_row, delete_table, add_footnote),
)
