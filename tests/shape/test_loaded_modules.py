"""What the first steps of a program load: `loaded_modules.txt` lists it, step by step.

A module that appears there makes every start of every program slower, so it needs a reason. After a change that has
one: `python -m tests.shape.test_loaded_modules > tests/shape/loaded_modules.txt`.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.support.loopback import Loopback

BODY = b'{"choices":[{"message":{"role":"assistant","content":"hi"}}],"usage":{"total_tokens":1}}'
RESPONSE = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(BODY), BODY)

IMPORT = "import openai_dual"
CLIENT = IMPORT + "; client = openai_dual.{kind}(api_key='k', base_url={url!r})"
CALL = "client.chat.completions.create(model='m', messages=[])"
SYNC, ASYNC = CLIENT.replace("{kind}", "OpenAI"), CLIENT.replace("{kind}", "AsyncOpenAI")
STEPS = {
    "import": ("", IMPORT),
    "client": (IMPORT, SYNC),
    "call": (SYNC, f"{SYNC}; {CALL}"),
    "async client": (IMPORT, ASYNC),
    "async call": (ASYNC, f"{ASYNC}; import asyncio; asyncio.run({CALL})"),
}
"""Each step with the program before it and the program with it; both run in a fresh interpreter."""

LISTED = Path(__file__).with_name("loaded_modules.txt")
FOREIGN = {"asyncio", "concurrent", "dataclasses", "datetime", "inspect", "json", "logging", "socket", "ssl", "urllib"}
"""Packages of the standard library that are listed; which of the others a Python loads depends on its version."""


def loaded_by(program: str) -> set[str]:
    """Run *program* and return the modules of this package that it has loaded, and the names of foreign packages."""
    code = f"{program}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return {name for each in done.stdout.split() if (name := _listed(each))}


def _listed(module: str) -> str | None:
    package = module.partition(".")[0]
    if package == "openai_dual":
        return module
    usual = package in sys.stdlib_module_names or package.startswith(("_", "usercustomize", "sitecustomize"))
    return None if usual and package not in FOREIGN else package


def added_by(step: str) -> set[str]:
    before, program = STEPS[step]
    with Loopback([RESPONSE]) as server:
        return loaded_by(program.format(url=server.url)) - loaded_by(before.format(url=server.url))


def listed() -> Iterator[tuple[str, str]]:
    for line in LISTED.read_text("utf-8").splitlines():
        step, _, module = line.partition(": ")
        yield step, module


OPTIONAL = {"cython_runtime", "sniffio"} | (
    {"click", "dataclasses", "pygments", "rich"} if find_spec("click") else set()
)
"""What compiled modules leave, and what anyio and the command of httpx load where another package has brought it."""


@pytest.mark.parametrize("step", STEPS)
def test_a_step_loads_what_is_listed(step: str) -> None:
    assert {module for each, module in listed() if each == step} == added_by(step) - OPTIONAL


if __name__ == "__main__":
    sys.stdout.writelines(f"{step}: {module}\n" for step in STEPS for module in sorted(added_by(step) - OPTIONAL))
