from checks.proof.numbers.paper import faults, heading, para, read
from orderpaper.checks.proof.priorities_run_on import priorities_run_on as check


def ask(*texts):
    return faults(check(read(*(heading(text) for text in texts))))


def test_priorities_in_their_order_hold():
    reading = read(*(heading(f"PRIORITY {number}: Theme {number}") for number in range(1, 6)))
    assert [each.answer for each in check(reading)] == [None]


def test_a_priority_left_out_is_queried():
    assert ask("PRIORITY 1: Gangs", "PRIORITY 2: Drugs", "PRIORITY 4: Roads") == [
        ("query", 3, "Priority 4", "Priority 3")
    ]


def test_two_priorities_of_one_number_stop():
    assert ask("Priority 1: Gangs", "Priority 2: Drugs", "Priority 2: Roads") == [
        ("stop", 2, "Priority 2", "Priority 2 and Priority 3")
    ]


def test_a_priority_carried_over_to_the_next_page_is_the_same():
    assert ask("Priority 1: Gangs", "Priority 1: Gangs (continued)", "Priority 2: Drugs") == []


def test_recommendations_and_options_run_on_too():
    found = ask("Recommendation 1: That it be noted", "Option 1: Do nothing", "Option 2: Act", "Recommendation 3: That")
    assert found == [("query", 4, "Recommendation 3", "Recommendation 2")]


def test_words_about_a_priority_are_none():
    assert list(check(read(para("Priority 4 was the hardest of all to meet.")))) == []
