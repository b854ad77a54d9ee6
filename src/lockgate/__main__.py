"""`lockgate …` and `python -m lockgate …`."""

import sys


def main() -> None:
    from lockgate.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
