"""What holds for every test: property tests try the same examples each time; nothing is kept in the user's cache."""

import os
import tempfile
from pathlib import Path

from hypothesis import settings

settings.register_profile("house", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=3000)  # pytest --hypothesis-profile=search
settings.load_profile("house")

os.environ.setdefault("ORDERPAPER_CACHE", str(Path(tempfile.gettempdir()) / "orderpaper tests"))
