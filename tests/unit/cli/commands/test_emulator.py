from __future__ import annotations

import os
import signal
import subprocess
import sys

import httpx
import pytest

from tests.support.paths import ROOT


@pytest.mark.skipif(os.name != "posix", reason="sends a signal")
def test_the_emulator_serves_until_ctrl_c() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "openai_dual", "emulator", "--port", "0"],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
    )
    with process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        found = httpx.get(f"{url}/models", headers={"Authorization": "Bearer k"}).json()
        process.send_signal(signal.SIGINT)

    assert ("list", 0) == (found["object"], process.returncode)
