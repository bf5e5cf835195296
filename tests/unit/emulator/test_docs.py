"""The page about the emulator: its examples run, and it names every fault, option and field of an answer."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from attrs import fields

from openai_dual import OpenAI
from openai_dual.emulator import Answer, Emulator, Pacing, RateLimit, __main__
from openai_dual.emulator.behaviour.fault import KNOWN
from openai_dual.emulator.behaviour.script import load
from tests.support.paths import ROOT

PAGE = (ROOT / "docs" / "emulator.md").read_text()
EXAMPLES = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
SCRIPTS = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("example", range(len(EXAMPLES)))
def test_an_example_runs(example: int, capsys: pytest.CaptureFixture[str]) -> None:
    with Emulator() as server, OpenAI(api_key="any", base_url=server.base_url) as client:
        given = {"OpenAI": OpenAI, "server": server, "client": client}
        imports = re.findall(r"^from .* import .*$", PAGE, re.MULTILINE)
        exec("\n".join([*imports, EXAMPLES[example]]), given)

    assert ("refused" in EXAMPLES[example]) == ("refused" in capsys.readouterr().out)


def test_the_script_on_the_page_is_valid(tmp_path: Path) -> None:
    for text in SCRIPTS:
        (tmp_path / "answers.json").write_text(text)

        assert len(json.loads(text)) == len(load(tmp_path / "answers.json"))
    assert SCRIPTS


@pytest.mark.parametrize("name", KNOWN)
def test_a_fault_is_described(name: str) -> None:
    assert re.search(rf"`[^`]*\b{name}\b[^`]*`", PAGE)


@pytest.mark.parametrize("name", KNOWN)
def test_a_fault_is_tested_over_real_sockets(name: str) -> None:
    tests = "".join(path.read_text() for path in (ROOT / "tests/system/faults").glob("test_*.py"))

    assert re.search(rf"\b({name}|{KNOWN[name]})\b", tests)


@pytest.mark.parametrize("kind", [Answer, Pacing, RateLimit])
def test_a_setting_is_described(kind: type) -> None:
    assert [] == [field.name for field in fields(kind) if not re.search(rf"\b{field.name}\b", PAGE)]


def test_an_option_is_described() -> None:
    options = re.findall(r"--[a-z]+", __main__._parser("emulator").format_help())

    assert [] == [option for option in set(options) - {"--help"} if f"`{option}`" not in PAGE]
