"""The names of the official package that 14 frameworks use have their places here.

`framework_names.txt` lists them: of each a module and a name, which may be a path of attributes.

Covers: client_names, further_types, pydantic_names, stream_events, utilities.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from openai_dual.core.omit import omit
from openai_dual.dropin import stream_events, utilities
from openai_dual.dropin.names import at

NAMES = Path(__file__).with_name("framework_names.txt")
FOUND = """
import json, sys
from functools import reduce
from importlib import import_module
from pathlib import Path
import openai_dual.dropin as dropin
from openai_dual.dropin.absent import Absent
dropin.install()
absent = []
for line in Path(sys.argv[1]).read_text().splitlines():
    module, name = line.split()
    if isinstance(reduce(getattr, name.split("."), import_module(module)), Absent):
        absent.append(line)
print(json.dumps(absent))
"""


def test_all_names_that_frameworks_use_have_a_place() -> None:
    command = [sys.executable, "-c", dedent(FOUND), str(NAMES)]
    environment = {**os.environ, "OPENAI_API_KEY": "sk-test"}  # of the client of the module
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=environment)

    assert "" == done.stderr
    assert [] == json.loads(done.stdout)
    assert 419 == len(NAMES.read_text().splitlines())


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (["Literal", "text", "audio"], "typing.Literal['text', 'audio']"),
        (["Union", "builtins:str", ["list", "builtins:int"]], "typing.Union[str, list[int]]"),
        (["dict", "builtins:str", ["Literal", None]], "dict[str, typing.Literal[None]]"),
        ("errors:OpenAIError", "<class 'openai_dual.errors.OpenAIError'>"),
    ],
)
def test_an_alias_without_a_name_here_is_composed(place: Any, shown: str) -> None:
    assert shown == str(at(place))


def test_the_decoder_of_events_takes_bytes_and_lines() -> None:
    chunks = [b"event: a\nda", b'ta: {"b": 1}\n\ndata: [DONE]', b"\n\n"]
    events = list(stream_events.SSEDecoder().iter_bytes(iter(chunks)))
    decoder = stream_events.SSEDecoder()
    by_line = [decoder.decode(line) for line in ("event: a", 'data: {"b": 1}', "")]

    assert [("a", '{"b": 1}'), (None, "[DONE]")] == [(event.event, event.data) for event in events]
    assert {"b": 1} == events[0].json()
    assert [None, None, repr(events[0])] == [event and repr(event) for event in by_line]


@pytest.mark.anyio
async def test_the_decoder_of_events_takes_chunks_that_are_awaited() -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"data: 1\n\ndata: 2"
        yield b"\n"

    assert ["1", "2"] == [event.data async for event in stream_events.SSEDecoder().aiter_bytes(chunks())]


@pytest.mark.anyio
async def test_small_functions_do_what_their_names_say() -> None:
    checks = (utilities.is_dict, utilities.is_list, utilities.is_tuple, utilities.is_mapping, utilities.is_sequence)

    assert [True, False, False, True, False] == [check({}) for check in checks]
    assert {"a": None} == utilities.strip_not_given({"a": None, "b": omit})
    assert [1] == await utilities.async_maybe_transform([1], list)
    assert 3 == await utilities.asyncify(max)(1, 3)
    assert "x" == utilities.required_args(["a"])("x")
