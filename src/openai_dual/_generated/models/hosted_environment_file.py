"""`HostedEnvironmentFile`: `HostedEnvironmentFile` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .hosted_environment_file_id import HostedEnvironmentFileID
    from .hosted_environment_file_resource_inline import HostedEnvironmentFileResourceInline

HostedEnvironmentFile: TypeAlias = "HostedEnvironmentFileID | HostedEnvironmentFileResourceInline | Unknown"

decode = tagged(
    "type",
    {
        "file_id": to_model("hosted_environment_file_id", "HostedEnvironmentFileID"),
        "inline": to_model("hosted_environment_file_resource_inline", "HostedEnvironmentFileResourceInline"),
    },
)
"""Decode a value of this type."""
