"""`AgentContent`: `AgentContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .agent_content_encrypted_content_resource import AgentContentEncryptedContentResource
    from .output_text import OutputText

AgentContent: TypeAlias = "OutputText | AgentContentEncryptedContentResource | Unknown"

decode = tagged(
    "type",
    {
        "output_text": to_model("output_text", "OutputText"),
        "encrypted_content": to_model(
            "agent_content_encrypted_content_resource", "AgentContentEncryptedContentResource"
        ),
    },
)
"""Decode a value of this type."""
