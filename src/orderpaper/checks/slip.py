"""Takes a figure that was worked out wrong; gives the sentence that explains it, where one thing does."""

from orderpaper.records.recomputed import Recomputed, Slip

WITH_EXPLANATION = {Slip.OTHER_COLUMNS: "it was worked out {}", Slip.FROM_WRONG_FIGURE: "{}, which is wrong itself"}


def explain_slip(judged: Recomputed) -> str:
    """Give a sentence to stand after others, with a blank before it; nothing where nothing explains the figure."""
    if judged.slip is None:
        return ""
    words = judged.slip.value
    if judged.explanation:
        words = WITH_EXPLANATION.get(judged.slip, "{}").format(judged.explanation)
    return f" {words[0].upper()}{words[1:]}."
