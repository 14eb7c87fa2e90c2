"""Takes the words of a sentence and where a quantity ends; gives the noun phrase that follows: what is counted."""

import re

from orderpaper.statistics.language.wording import Wording

WORD = re.compile(r"\s([a-z]+(?:['-][a-z]+)*)'?")
ADDED = re.compile(
    r"additional|extra|further|more|fewer|less|most|least|other|recorded|reported|new|total|overall|identified|x"
)
"""Words before the noun that say nothing of what is counted."""
ENDS = re.compile(
    r"an?|the|this|that|these|those|each|every|all|any|some|no|not|and|or|but|nor|so|than|as|if|when|where|while"
    r"|who|whom|whose|which|what|how|why|of|in|on|at|to|by|for|from|with|within|without|over|under|above|below|between"
    r"|among|across|into|onto|out|off|up|down|after|before|during|since|until|till|about|around|against|through|per|via"
    r"|despite|towards?|beside|besides|behind|beyond|near|plus|minus|versus|vs|is|are|was|were|be|been|being|am|has|have"
    r"|had|having|do|does|did|will|would|shall|should|may|might|can|could|must|it|its|they|them|their|he|she|his|her|we"
    r"|us|our|you|your|i|there|here|compared|respectively|higher|lower|greater|smaller|better|worse|increases?"
    r"|reductions?|rises?|falls?|decreases?|drops?|declines?|growth|changes?|differences?|savings?|cuts?|increased"
    r"|decreased|rose|fell|reduced|dropped|declined|year-on-year|also|however|both|only|just|now|still|already|again"
    r"|either|neither|yet|too|very|last|next|same|previous|annually|nationally|locally|county-wide|later|earlier|ago"
    r"|away|times|because|although|though|eg|ie|etc|living|showed|shows|based|used|coming|analysed|made|took"
)
YEAR_ON_YEAR = re.compile(r"\s(?:year|month|week)\son\s")
PEOPLE = frozenset(("people", "population", "men", "women", "children", "staff", "persons"))
KEEPS = frozenset(("ss", "us", "is"))
FARTHEST, LONGEST = 6, 3
"""How many words on the last of the phrase may stand, and how many of it are given."""


def read_noun(words: Wording, end: int) -> str:
    """Give up to three words that say what a quantity before a letter counts, the last the noun; empty where none."""
    if words.letter(end) != " " or words.follow(YEAR_ON_YEAR, end):
        return ""
    found: list[str] = []
    while len(found) < FARTHEST:
        match = words.follow(WORD, end)
        if match is None or ENDS.fullmatch(match[1]):
            break
        is_added = ADDED.fullmatch(match[1]) is not None
        if found and is_added:
            break
        end = match.end()
        found += [] if is_added else [words.text[match.start(1) : match.end(1)]]
        if _is_last(match[1]):
            return " ".join(found[-LONGEST:])
    return " ".join(found[:LONGEST])


def _is_last(word: str) -> bool:
    """Tell whether a word ends a noun phrase: a plural, or people."""
    return word in PEOPLE or (word.endswith("s") and word[-2:] not in KEEPS and len(word) > 3)
