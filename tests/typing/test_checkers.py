"""Both type checkers, in their strict modes, infer what both clients answer and find mistakes.

Covers: helpers.agents.signatures, helpers.chat.signatures, helpers.decision_signatures, helpers.responses.keywords,
helpers.responses.signatures, responses.executor, binding.mistakes.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from inspect import Parameter, signature
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from openai_dual import OpenAI
from openai_dual.binding.declarations import child, streamed
from tests.support.paths import ROOT

pytestmark = pytest.mark.xdist_group("checkers")  # each checker runs once, also where several processes share the tests

SCRIPTS = Path(__file__).parent / "scripts"
RIGHT = ("helpers.py", "results.py", "sockets.py", "streams.py", "tools.py")
MYPY = ("-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context", "--cache-dir", os.devnull)


HEAD = "from openai_dual import AsyncOpenAI, OpenAI\nclient, aclient = OpenAI(), AsyncOpenAI()\n"


def overloaded(holder: type, path: str = "") -> Iterator[tuple[str, Mapping[str, Parameter]]]:
    """Yield each operation with overloads below *holder*: its dotted name, and its parameters."""
    names = {name: each for base in holder.__mro__ for name, each in vars(base).items()}
    for name, each in names.items():
        if type(each) is child:
            yield from overloaded(each._class_for(holder), f"{path}{name}.")
        elif isinstance(each, streamed) and has_overloads(each):
            yield f"{path}{name}", signature(each.function).parameters


def has_overloads(declared: streamed[object, object]) -> bool:
    """Whether its result depends on a keyword: others always stream."""
    return "@overload" in Path(declared.function.__code__.co_filename).read_text()


def misspelt_calls() -> Iterator[tuple[str, str]]:
    """Yield calls with one misspelt keyword: in the place of a required one, and beside all of them."""
    for name, parameters in overloaded(OpenAI):
        required = [each.name for each in parameters.values() if each.default is Parameter.empty]
        for client, view in (("client", ""), ("aclient", ""), ("client", ".raw"), ("aclient", ".call")):
            for wrong, given in (("timeoutt", required), *((f"{first}x", required[1:]) for first in required[:1])):
                arguments = ", ".join(f"{each}='x'" for each in (wrong, *given))
                yield f"{client}.{name}{view}({arguments})", wrong


MISSPELT = [*misspelt_calls()]


@cache
def found(checker: str) -> dict[str, dict[int, str]]:
    """Check all scripts at once; return the errors as file name -> line -> message."""
    return {"mypy": mypy, "pyright": pyright}[checker]()


def mypy() -> dict[str, dict[int, str]]:
    errors: dict[str, dict[int, str]] = {}
    for line in mypy_lines():
        if match := re.match(r"(.+?):(\d+): error: (.+)", line):
            errors.setdefault(Path(match[1]).name, {})[int(match[2])] = match[3]
    return errors


@cache
def mypy_lines() -> list[str]:
    """Check all scripts and one of misspelt keywords at once; return the output."""
    with TemporaryDirectory() as folder:
        misspelt = Path(folder) / "misspelt.py"
        misspelt.write_text(HEAD + "".join(f"{call}\n" for call, _ in MISSPELT))
        return run(*MYPY, *map(str, scripts()), str(misspelt)).splitlines()


def pyright() -> dict[str, dict[int, str]]:
    pytest.importorskip("pyright", reason="pyright is not installed")
    output = run("-m", "pyright", "--outputjson", "--pythonpath", sys.executable, *map(str, scripts()))
    errors: dict[str, dict[int, str]] = {}
    for one in json.loads(output[output.index("{") :])["generalDiagnostics"]:
        errors.setdefault(Path(one["file"]).name, {})[one["range"]["start"]["line"] + 1] = one["message"]
    return errors


def run(*arguments: str) -> str:
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout


def scripts() -> list[Path]:
    return sorted(SCRIPTS.glob("*.py"))


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
@pytest.mark.parametrize("name", RIGHT)
def test_results_are_inferred(checker: str, name: str) -> None:
    assert {} == found(checker).get(name, {})


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_mistakes_are_found(checker: str) -> None:
    lines = (SCRIPTS / "refused.py").read_text().splitlines()
    marked = {number for number, line in enumerate(lines, 1) if line.endswith("# error")}

    assert marked == set(found(checker)["refused.py"])


def test_a_misspelt_keyword_of_an_operation_with_overloads_is_a_short_message_of_mypy() -> None:
    messages: dict[int, list[str]] = {number: [] for number, _ in enumerate(MISSPELT, 3)}
    for line in mypy_lines():
        if match := re.match(r".*misspelt\.py:(\d+): (.+)", line):
            messages[int(match[1])].append(match[2])

    assert 13 <= len({call.partition("(")[0].removeprefix("a") for call, _ in MISSPELT if ".raw(" not in call})
    for (call, wrong), lines in zip(MISSPELT, messages.values(), strict=True):
        expected = f'Argument "{wrong}" to "__call__" of "'
        assert any(line.startswith(f"error: {expected}") and "NoSuchParameter" in line for line in lines), call
        assert len("\n".join(lines)) < 1500, call
