"""One thing that a paper says and that can be checked, with the answer."""

from dataclasses import dataclass

from orderpaper.records.finding import Finding, Severity
from orderpaper.records.manuscript import Whereabouts


@dataclass(frozen=True, slots=True)
class Claim:
    """What a paper says in one place, and the answer: None where it holds; a stop, a query or a note where not.

    `quote` is the sentence, or the part of it that matters; `stated` what it says, as printed; `recomputed` what
    follows from its own numbers, and `message` both in one or two sentences, with how they could be reconciled and
    what to do. A stop cannot be right; a query is right only if something was done that the paper does not say.
    """

    code: str
    where: Whereabouts
    quote: str
    answer: Severity | None = None
    stated: str = ""
    recomputed: str = ""
    message: str = ""

    @property
    def sentence(self) -> str:
        """The message as it begins a line of its own."""
        finding = self.finding("")
        return finding.sentence if finding else self.message

    def finding(self, file: str) -> Finding | None:
        """Give the finding of a claim that does not hold."""
        if self.answer is None:
            return None
        return Finding(self.code, self.answer, self.where.place(file), self.message, self.quote)
