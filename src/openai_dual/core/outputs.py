"""Hand-written parts of generated answer classes, named in overrides/names.yaml under `mixins`. Imports nothing."""

from __future__ import annotations

from typing import Any


class OutputText:
    """What a Responses answer says in words."""

    __slots__ = ()
    output: Any

    @property
    def output_text(self) -> str:
        """The text of all `output_text` parts of all messages, joined; empty if there are none."""
        return "".join(
            part.text or ""
            for item in self.output or ()
            if getattr(item, "type", None) == "message"
            for part in item.content or ()
            if getattr(part, "type", None) == "output_text"
        )
