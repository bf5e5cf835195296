"""`python -m openai_dual.emulator`: serve until interrupted."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from threading import Event

from .emulator import LOOPBACK, Emulator


def main() -> None:
    """Start the emulator, print its base URL, and wait for Ctrl-C."""
    options = _options(sys.argv[1:])
    with Emulator(host=options.host, port=options.port, seed=options.seed) as server, suppress(KeyboardInterrupt):
        print(server.base_url, flush=True)  # noqa: T201 (the one thing that whoever starts it needs to know)
        Event().wait()


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m openai_dual.emulator", description="Serve the API on this machine."
    )
    parser.add_argument("--host", default=LOOPBACK, help="interface to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: a free one)")
    parser.add_argument("--seed", type=int, default=0, help="what made-up answers follow from")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
