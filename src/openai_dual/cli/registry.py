"""The commands beside the operations: each is imported when it is run, completed or explained.

To add one: a module in `commands/` with a `Command`, and its row here. Rows of several words are allowed
(`bulk run`), also below the name of a resource (`batches run`).
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Final

from .command import Command

COMMANDS: Final[Mapping[tuple[str, ...], tuple[str, str]]] = {
    ("ask",): ("ask:ASK", "Ask a model, and print its response as it comes."),
    ("check",): ("check:CHECK", "Measure the way to the service: DNS, TCP, TLS, first byte, limits, key."),
    ("health",): ("health:HEALTH", "Send one request, and print the state of the client as JSON."),
    ("operations",): ("operations:OPERATIONS", "List the operations of the API, or those that have a word."),
    ("batches", "run"): ("batches:RUN", "Run the requests of a file as a batch, and print their results."),
    ("batches", "submit"): ("batches:SUBMIT", "Upload a file of requests, and create a batch of them."),
    ("batches", "wait"): ("batches:WAIT", "Wait for batches, and print their results."),
    ("bulk", "run"): ("bulk:RUN", "Run the requests of a file of any size; resumable."),
    ("bulk", "status"): ("bulk:STATUS", "Show what is done of a bulk run, and its batches."),
    ("bulk", "retry"): ("bulk:RETRY", "Send the failed requests of a bulk run again."),
    ("bulk", "cancel"): ("bulk:CANCEL", "Cancel the batches of a bulk run, and print them."),
    ("uploads", "upload-file-chunked"): ("uploads:UPLOAD", "Upload a large file in parts; resumable."),
    ("emulator",): ("emulator:EMULATOR", "Serve the API on this machine."),
    ("cassette", "show"): ("cassette:SHOW", "Show the requests and responses of a cassette."),
    ("completion",): ("completion:COMPLETION", "Print the completion script of a shell: bash, zsh or fish."),
}
"""Words -> module and name in `commands/`, and the summary."""


def load(words: tuple[str, ...]) -> Command:
    """Import the command with *words*."""
    module, _, name = COMMANDS[words][0].partition(":")
    found: Command = getattr(import_module(f".commands.{module}", __package__), name)
    return found
