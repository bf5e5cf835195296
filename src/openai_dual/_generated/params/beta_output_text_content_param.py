"""`BetaOutputTextContentParam`: `BetaOutputTextContentParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_container_file_citation_param import BetaContainerFileCitationParam
    from .beta_file_citation_param import BetaFileCitationParam
    from .beta_url_citation_param import BetaUrlCitationParam


class BetaOutputTextContentParam(TypedDict, total=False):
    """`BetaOutputTextContentParam`, as a request gives it."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Iterable[BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam | BaseModel]
