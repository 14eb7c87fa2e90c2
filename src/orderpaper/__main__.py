"""Takes `py -m orderpaper`; gives the same as `orderpaper`."""

from orderpaper.cli import main

if __name__ == "__main__":
    main()
