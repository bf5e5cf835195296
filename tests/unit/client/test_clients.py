"""How clients document their arguments. Covers: base, clients, executors."""

from __future__ import annotations

import inspect
import re

from openai_dual import OpenAI


def test_every_argument_of_a_client_has_a_line() -> None:
    documented = re.findall(r"^- `(\w+)`: ", inspect.getdoc(OpenAI) or "", re.MULTILINE)

    assert list(inspect.signature(OpenAI.__init__).parameters)[1:] == documented
