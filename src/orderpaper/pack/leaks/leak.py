"""Takes what was found in a public file; gives it as a leak: what, why it may not be there, where, and what to do."""

from dataclasses import dataclass
from textwrap import shorten

from orderpaper.records.finding import Finding, stop
from orderpaper.records.forbidden import Forbidden, Why
from orderpaper.records.place import Place

CODE = "nothing-exempt-is-published"
CODES = {False: CODE, True: "public-words-repeat-what-is-exempt"}
"""By whether a public cell says the same: an officer may have meant that, and then has to say why."""
MOST_LETTERS = 60
REMEDIES = {
    Why.EXEMPT: "Take it out of the template or the public cell that holds it, and publish again.",
    Why.SIGN_OFF: "Names of those who clear a paper stay in the internal edition: take it out of the template or cell.",
    Why.EMAIL: "Take it out, or type it where the public is meant to read it: under Contacts in council.xlsx.",
}


@dataclass(frozen=True, slots=True)
class Leak:
    """One thing in a public file that may not be there, and in which of its parts it stands."""

    forbidden: Forbidden
    place: Place

    @property
    def words(self) -> str:
        """The words, as they are kept back, shortened."""
        return shorten(self.forbidden.words, MOST_LETTERS, placeholder=" …")

    @property
    def message(self) -> str:
        """What it is, why it may not be there, and what to do."""
        source = f" ({self.forbidden.place})" if self.forbidden.place.file else ""
        said = f"“{self.words}” stands in it, and is {self.forbidden.why}{source}."
        if not self.forbidden.repeated:
            return f"{said} {REMEDIES[self.forbidden.why]}"
        public = shorten(self.forbidden.repeated, MOST_LETTERS, placeholder=" …")
        return f"{said} A public cell says the same: “{public}”. Say it otherwise there, and publish again."

    @property
    def is_repeated(self) -> bool:
        """Whether a public cell of the workbooks says the same words, so that it did not come from the exempt one."""
        return bool(self.forbidden.repeated)

    @property
    def finding(self) -> Finding:
        """The leak as a finding; whatever is in no public cell stops publication whatever reason is given."""
        return stop(CODES[self.is_repeated], self.place, self.message)
