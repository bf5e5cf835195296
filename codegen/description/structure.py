"""Check the outline of a description, so that what comes later can rely on it. Pure but for `DescriptionError`.

`operation_checks` looks at paths and operations, `schema_checks` at schemas, `references` at where references lead.
"""

from __future__ import annotations

from typing import Any

from ..errors import DescriptionError
from .expect import typed
from .operation_checks import check_addresses, check_message, check_names, check_parameter, check_paths
from .references import check_references
from .schema_checks import check_schemas


def check(document: dict[str, Any]) -> None:
    """Refuse a description that is not OpenAPI 3 or whose parts are not of the kinds that OpenAPI says."""
    if not str(document.get("openapi", "")).startswith("3."):
        raise DescriptionError("/openapi", f"expected a version 3.x, found {document.get('openapi')!r}")
    for key in ("title", "version"):
        typed(typed(document, "info", dict, ()), key, str, ("info",))
    check_paths(document)
    _check_components(document)
    check_schemas(document)
    check_references(document)
    check_addresses(document)
    check_names(document)


def _check_components(document: dict[str, Any]) -> None:
    checks = {"parameters": check_parameter, "requestBodies": check_message, "responses": check_message}
    for part, items in typed(document, "components", dict, (), optional=True).items():
        if not part.startswith("x-"):
            for name in typed(document["components"], part, dict, ("components",)):
                item = typed(items, name, dict, ("components", part))
                if part in checks:
                    checks[part](item, ("components", part, name))
