"""The code of docs/frameworks.md runs, each block in a process of its own, and prints what it should."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.support.paths import ROOT

PAGE = (ROOT / "docs/frameworks.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
PRINTED = ["<class 'openai_dual.client.clients.OpenAI'>\n", "True\n"]


@pytest.mark.parametrize(("block", "printed"), [*zip(BLOCKS, PRINTED, strict=True)], ids=["hook", "handed over"])
def test_a_block_prints_what_it_should(block: str, printed: str) -> None:
    pytest.importorskip("openai", reason="the second block needs the official package")
    done = subprocess.run([sys.executable, "-c", block], capture_output=True, text=True, check=False, timeout=60)

    assert (0, "", printed) == (done.returncode, done.stderr, done.stdout)
