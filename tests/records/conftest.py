"""Property tests here try the same examples each time, and take the time they need on a busy machine."""

from hypothesis import settings

settings.register_profile("house", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=3000)  # pytest --hypothesis-profile=search
settings.load_profile("house")
