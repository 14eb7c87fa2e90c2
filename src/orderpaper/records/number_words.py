"""Small numbers as words: said in a sentence, and read in one."""

NUMBERS = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
READ = {word: number for number, word in enumerate(NUMBERS)}


def say_count(number: int, one: str, many: str) -> str:
    """Give so many of a thing in words: five priorities, one priority, 13 priorities."""
    word = NUMBERS[number] if number < len(NUMBERS) else f"{number:,}"
    return f"{word} {one if number == 1 else many}"


def read_count(word: str) -> int | None:
    """Give the number that a word or digits say, None where they say none."""
    return int(word) if word.isdecimal() else READ.get(word.casefold())
