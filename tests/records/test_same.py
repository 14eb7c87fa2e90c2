"""What is the same only as itself."""

from functools import lru_cache

from orderpaper.records.same import Same


def test_only_the_very_same_is_the_same():
    one, other = ["words"], ["words"]
    assert Same(one) == Same(one)
    assert Same(one) != Same(other)
    assert Same(one) != one
    assert hash(Same(one)) == hash(Same(one))


def test_what_was_worked_out_of_it_is_kept_by_it():
    asked = []

    @lru_cache(maxsize=1)
    def work_out(same):
        asked.append(same.held)
        return len(same.held)

    words = ["one", "two"]
    assert [work_out(Same(words)), work_out(Same(words)), work_out(Same(list(words)))] == [2, 2, 2]
    assert len(asked) == 2
