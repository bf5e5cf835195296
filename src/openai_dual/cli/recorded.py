"""The client of a command that sends one request, with the cassette of `--cassette` around it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..errors import MissingCredentialsError
from .options import Option, Parsed
from .settings import open_client

if TYPE_CHECKING:
    from ..client.clients import OpenAI
    from ..testing import Mode

CASSETTE: Final = Option("cassette", "replay the response from this file; record it there if it is missing", "FILE")


@contextmanager
def opened_client(parsed: Parsed) -> Generator[OpenAI, None, None]:
    """Open the client of *parsed*; inside the block, a known request is replayed from the file of `--cassette`.

    Another request is recorded there if there is a key. Raises `UsageError`, and
    `ConfigurationError`, also where the extra `testing` is missing; and the errors of a cassette.
    """
    file = parsed.last("cassette")
    if file is None:
        with open_client(parsed) as client:
            yield client
        return
    from ..testing import UnplayedError, cassette  # few commands record

    client, mode = _client(parsed, file)
    with suppress(UnplayedError), cassette(file, mode=mode), client:  # the file may be that of several commands
        yield client


def _client(parsed: Parsed, file: str) -> tuple[OpenAI, Mode]:
    """Return the client and the mode of the cassette: nothing is sent without a key."""
    try:
        return open_client(parsed), "new_episodes"
    except MissingCredentialsError:
        if not Path(file).exists():
            raise
    from .preview import PLACEHOLDER  # a recording needs no key

    return open_client(parsed, api_key=PLACEHOLDER), "none"
