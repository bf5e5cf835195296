"""`BetaAnnotation`: `BetaAnnotation` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_container_file_citation_body import BetaContainerFileCitationBody
    from .beta_file_citation_body import BetaFileCitationBody
    from .beta_file_path import BetaFilePath
    from .beta_url_citation_body import BetaUrlCitationBody

BetaAnnotation: TypeAlias = (
    "BetaFileCitationBody | BetaUrlCitationBody | BetaContainerFileCitationBody | BetaFilePath | Unknown"
)

decode = tagged(
    "type",
    {
        "file_citation": to_model("beta_file_citation_body", "BetaFileCitationBody"),
        "url_citation": to_model("beta_url_citation_body", "BetaUrlCitationBody"),
        "container_file_citation": to_model("beta_container_file_citation_body", "BetaContainerFileCitationBody"),
        "file_path": to_model("beta_file_path", "BetaFilePath"),
    },
)
"""Decode a value of this type."""
