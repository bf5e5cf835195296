"""`AnnotationParam`: `Annotation` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .container_file_citation_body_param import ContainerFileCitationBodyParam
    from .file_citation_body_param import FileCitationBodyParam
    from .file_path_param import FilePathParam
    from .url_citation_body_param import UrlCitationBodyParam

AnnotationParam: TypeAlias = (
    "FileCitationBodyParam | UrlCitationBodyParam | ContainerFileCitationBodyParam | FilePathParam"
)
