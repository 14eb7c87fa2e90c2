"""Takes the bundle and the words typed in it; gives findings where the words are not fit to print."""

from orderpaper.checks.said import WordCheck
from orderpaper.checks.words.ambiguous_acronyms_are_written_in_full import ambiguous_acronyms_are_written_in_full
from orderpaper.checks.words.every_acronym_is_explained import every_acronym_is_explained
from orderpaper.checks.words.every_figure_named_is_there import every_figure_named_is_there
from orderpaper.checks.words.every_name_is_spelt_one_way import every_name_is_spelt_one_way
from orderpaper.checks.words.no_cell_is_a_page_of_text import no_cell_is_a_page_of_text
from orderpaper.checks.words.no_prompt_is_left_over import no_prompt_is_left_over
from orderpaper.checks.words.no_word_is_doubled import no_word_is_doubled
from orderpaper.checks.words.sentences_agree_with_their_figures import sentences_agree_with_their_figures
from orderpaper.checks.words.text_speaks_of_this_year import text_speaks_of_this_year
from orderpaper.checks.words.time_is_said_in_one_style import time_is_said_in_one_style
from orderpaper.checks.words.weekday_agrees_with_date import weekday_agrees_with_date

CHECKS: tuple[WordCheck, ...] = (
    no_prompt_is_left_over,
    every_figure_named_is_there,
    sentences_agree_with_their_figures,
    weekday_agrees_with_date,
    text_speaks_of_this_year,
    every_acronym_is_explained,
    ambiguous_acronyms_are_written_in_full,
    every_name_is_spelt_one_way,
    time_is_said_in_one_style,
    no_word_is_doubled,
    no_cell_is_a_page_of_text,
)
