"""The command `python -m openai_dual.emulator`, also `openai-dual emulator`: check the options, then serve."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Event

from attrs import evolve

from .._generated._description import DESCRIPTION
from .._version import __version__
from ..errors import ConfigurationError
from .behaviour.batch_rules import BatchRules
from .behaviour.fault import Fault
from .behaviour.pacing import CHUNKS, Chunks, Pacing
from .behaviour.rate_limits import RateLimit
from .behaviour.script import load
from .emulator import LOOPBACK, Emulator
from .hosts import is_loopback

EPILOG = """
Faults of WebSockets: ws-close=CODE, ws-expire, ws-error=CODE, limit, ws-hold, ws-mute; with after=N after N events.
Faults, limits and scripts are described in docs/emulator.md.
"""


def main(arguments: Sequence[str] | None = None, *, prog: str = "python -m openai_dual.emulator") -> None:
    """Start the emulator with *arguments*, print its base URL, and wait for Ctrl-C; help names the command *prog*."""
    parser = _parser(prog)
    options = parser.parse_args(sys.argv[1:] if arguments is None else arguments)
    try:
        server = _emulator(options).start()
    except (ConfigurationError, OSError, OverflowError) as error:
        parser.error(str(error))
    if not is_loopback(options.host):
        print(f"Listening on {options.host}: other machines can reach this.", file=sys.stderr)  # noqa: T201 (a warning)
    with suppress(KeyboardInterrupt):
        print(server.base_url, flush=True)  # noqa: T201 (the output of the command)
        if options.ui:
            print(f"page: {server.ui_url}", flush=True)  # noqa: T201 (the output of the command)
        Event().wait()
    server.stop()


def _parser(prog: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=prog,
        description="Serve the API on this machine, over HTTP and WebSockets.",
        epilog=EPILOG,
    )
    add = parser.add_argument
    add("--version", action="version", version=f"openai-dual {__version__}; {DESCRIPTION}")
    add("--host", default=LOOPBACK, help="interface to listen on (default: this machine only)")
    add("--port", type=int, default=0, help="port to listen on (default: a free one)")
    add("--seed", type=int, default=0, help="seed of all made-up values (default: 0)")
    add("--fault", action="append", default=[], help="a fault to inject: 'status=503; times=2' (repeatable)")
    add("--rate", type=float, help="the rate of faults that have none: 0.1 is every tenth request")
    add("--limits", help="rate limits to enforce: 'requests-per-minute=60; tokens-per-minute=10000'")
    add("--batches", help="rules of batches: 'enqueued-tokens=10000; validating=3; steps=2'")
    add("--chunks", default="event", help="the chunks of streams: event, whole, random, or a number of bytes")
    add("--pace", type=float, default=0.0, help="seconds between two chunks")
    add("--first", type=float, default=0.0, help="seconds before the first chunk")
    add("--script", type=Path, help="a JSON file of scripted answers")
    add("--ui", action="store_true", help="serve a page that shows the requests, and print its address")
    return parser


def _emulator(options: argparse.Namespace) -> Emulator:
    return Emulator(
        host=options.host,
        port=options.port,
        seed=options.seed,
        faults=[_fault(text, options.rate) for text in options.fault],
        limits=RateLimit.parse(options.limits) if options.limits else None,
        batches=BatchRules.parse(options.batches or ""),
        pacing=Pacing(chunks=_chunks(options.chunks), pace=options.pace, first=options.first),
        script=load(options.script) if options.script else (),
        ui=options.ui,
    )


def _fault(text: str, rate: float | None) -> Fault:
    fault = Fault.parse(text)
    return fault if fault.rate or rate is None else evolve(fault, rate=rate)


def _chunks(text: str) -> Chunks:
    if text.isdecimal():
        return int(text)
    found: Chunks | None = next((one for one in CHUNKS if one == text), None)
    if found is None:
        raise ConfigurationError(f"--chunks: expected a number of bytes, or one of {', '.join(CHUNKS)}, got {text!r}")
    return found


if __name__ == "__main__":
    main()
