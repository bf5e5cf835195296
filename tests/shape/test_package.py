"""Importing the package is cheap, its names resolve, and nothing in the tree is bound to one machine."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.frames import package_frames
from tests.support.paths import ROOT, tracked

LATE = {
    *("httpx", "asyncio", "ssl", "pybreaker", "aiolimiter", "backoff", "attr"),
    *("logging", "opentelemetry", "prometheus_client"),
}
"""What only the first use loads."""

REGISTRIES = "|".join(("npm" + "js", "py" + "pi", "python" + "hosted"))  # in pieces: this file is looked at, too
MACHINE = re.compile(rf"/(?:home|Users|root|work)/\w|\b(?:{REGISTRIES})\.org", re.IGNORECASE)


def loaded_by(code: str) -> set[str]:
    """Run *code* in a fresh interpreter and return the names of the modules it has loaded."""
    script = f"import sys\n{code}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split())


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert set() == loaded_by("import openai_dual") & LATE - loaded_by("")


AFTER_CONSTRUCTION = {
    "httpx",
    "asyncio",
    "ssl",
    "socket",
    "logging",
    "concurrent.futures",
    "html",
    "heapq",
    "inspect",
    "pybreaker",
    "attr",
}
"""Modules that making a client does not load: the first call, a failure or a deadline does."""


def test_making_a_client_loads_nothing_heavy() -> None:
    code = "import openai_dual; openai_dual.OpenAI(api_key='k'); openai_dual.AsyncOpenAI(api_key='k')"

    assert set() == loaded_by(code) & AFTER_CONSTRUCTION - loaded_by("")


def test_a_call_that_is_not_checked_loads_no_description() -> None:
    answer = "httpx.MockTransport(lambda request: httpx.Response(200, json={'id': 'm', 'object': 'model'}))"
    client = f"openai_dual.OpenAI(api_key='k', http_client=httpx.Client(transport={answer}))"
    loaded = loaded_by(f"import httpx, openai_dual; {client}.models.retrieve('m')")

    assert [] == [name for name in loaded if name.startswith("openai_dual.validation")]


def test_importing_the_package_loads_no_generated_models() -> None:
    loaded = loaded_by("from openai_dual import OpenAI, AsyncOpenAI")

    assert [] == [name for name in loaded if name.startswith("openai_dual._generated.models.")]


def test_every_public_name_resolves() -> None:
    package = importlib.import_module("openai_dual")

    assert [] == [name for name in package.__all__ if not hasattr(package, name)]
    assert len(package.__all__) == len(set(package.__all__))
    assert set(package.__all__) <= set(dir(package))


def test_no_file_names_a_machine_or_a_registry() -> None:
    files = [path for path in tracked() if path.is_file() and path != Path(__file__)]
    if not files:
        pytest.skip("not a git clone")
    texts = ((path, path.read_bytes().decode(errors="replace")) for path in files)

    assert [] == [f"{path.relative_to(ROOT)}: {found[0]}" for path, text in texts if (found := MACHINE.search(text))]


def test_frames_of_the_package_are_told_from_those_of_a_path_with_its_name(tmp_path: Path) -> None:
    script = tmp_path / "openai_dual" / "script.py"
    with pytest.raises(ZeroDivisionError) as raised:
        exec(compile("1 / 0", str(script), "exec"))

    assert [] == [*package_frames(raised.value)]
