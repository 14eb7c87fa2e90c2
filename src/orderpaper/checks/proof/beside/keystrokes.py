"""Takes a number as it was typed and as it was meant; gives the key that makes the difference, where one key does."""

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")


def tell_keystroke(typed: str, meant: str) -> str:
    """Give what one key did: “the fourth digit is 9 for 0”; nothing where it was more, or where one has one digit."""
    if typed == meant or min(_count(typed), _count(meant)) < 2:
        return ""
    if len(typed) == len(meant):
        return _tell_exchange(typed, meant)
    longer, shorter = sorted((typed, meant), key=len, reverse=True)
    gone = next((at for at in range(len(longer)) if longer[:at] + longer[at + 1 :] == shorter), None)
    if gone is None:
        return ""
    return f"{_say(longer[gone])} too many" if longer == typed else f"{_say(longer[gone])} was left out"


def _count(number: str) -> int:
    return sum(map(str.isdigit, number))


def _say(sign: str) -> str:
    return f"a {sign}" if sign.isdigit() else "a point"


def _tell_exchange(typed: str, meant: str) -> str:
    apart = [at for at, pair in enumerate(zip(typed, meant, strict=True)) if pair[0] != pair[1]]
    first, last = apart[0], apart[-1]
    if first == last and typed[first].isdigit() and meant[first].isdigit():
        return f"the {ORDINALS[min(_count(typed[:first]), 8)]} digit is {typed[first]} for {meant[first]}"
    is_swapped = (
        last == first + 1 == first + len(apart) - 1 and typed[first : last + 1] == meant[first : last + 1][::-1]
    )
    if is_swapped and "." in typed[first : last + 1]:
        return "the point is one place off"
    return f"{meant[first]} and {meant[last]} are swapped" if is_swapped else ""
