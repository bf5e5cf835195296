"""`BetaAnnotationParam`: `BetaAnnotation` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_container_file_citation_body_param import BetaContainerFileCitationBodyParam
    from .beta_file_citation_body_param import BetaFileCitationBodyParam
    from .beta_file_path_param import BetaFilePathParam
    from .beta_url_citation_body_param import BetaUrlCitationBodyParam

BetaAnnotationParam: TypeAlias = (
    "BetaFileCitationBodyParam | BetaUrlCitationBodyParam | BetaContainerFileCitationBodyParam | BetaFilePathParam"
)
