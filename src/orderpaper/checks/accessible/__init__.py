"""Takes facts of a Word file; gives findings where somebody could not read it: the rules of accessible papers."""

from orderpaper.checks.accessible import headings, layout, objects, paper, tables, text
from orderpaper.checks.accessible.remark import Rule
from orderpaper.records.facts import WordFacts
from orderpaper.records.finding import Finding

RULES: tuple[Rule, ...] = (
    paper.paper_has_a_title,
    paper.language_is_british_english,
    headings.headings_begin_with_one_heading_1,
    headings.no_heading_level_is_skipped,
    headings.no_heading_is_empty,
    headings.no_heading_is_over_long,
    headings.no_paragraph_only_looks_like_a_heading,
    tables.every_table_has_a_header_row_that_repeats,
    tables.no_table_has_merged_cells,
    tables.no_table_stands_in_a_table,
    tables.no_table_cell_is_empty,
    tables.no_table_row_breaks_across_pages,
    objects.every_picture_has_alternative_text,
    objects.objects_stand_in_line_with_text,
    objects.no_text_stands_in_a_text_box,
    objects.every_content_control_has_a_title,
    layout.lists_are_real_lists,
    layout.no_empty_paragraphs_make_space,
    text.text_is_12_point_or_more,
    text.text_is_sans_serif,
    text.text_is_left_aligned,
    text.no_block_is_in_capitals_italic_or_underlined,
)


def code_of(rule: Rule) -> str:
    """Give the code of a rule's findings: its name, with hyphens."""
    return rule.__name__.replace("_", "-")


def judge(facts: WordFacts) -> list[Finding]:
    """Give every finding on one Word file, rule by rule, each rule's in the order of the paper."""
    return [
        Finding(code_of(rule), remark.severity, remark.spot.place(facts.name), remark.message)
        for rule in RULES
        for remark in rule(facts)
    ]
