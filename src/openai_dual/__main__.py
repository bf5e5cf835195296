"""`python -m openai_dual`: the command `openai-dual`."""

import sys

from .cli.main import main

if __name__ == "__main__":
    sys.exit(main())
