"""Takes recorded figures; gives what is said of them: change, percentage change, points, in numbers and in words."""
