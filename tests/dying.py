"""A process that dies, as if the machine had lost its current, when something is done to the disk for the nth time."""

import os
from pathlib import Path

from orderpaper.cli import main

DEAD = 9


def run_dying(number, words, environment):
    """Run a command in this process, and end it at the nth step, from 0; nothing is tidied up then."""
    left = number

    def dying(real):
        def die_or_do(*asked, **options):
            nonlocal left
            left -= 1
            if left < 0:
                os._exit(DEAD)
            return real(*asked, **options)

        return die_or_do

    os.environ.update(environment)
    os.fsync = dying(os.fsync)
    for name in ("replace", "rename", "unlink", "mkdir"):
        setattr(Path, name, dying(getattr(Path, name)))
    main(words)
