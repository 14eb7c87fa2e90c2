"""Takes the sentences of a paper; gives the changes they tell of: two numbers, and the amounts stated beside them."""
