"""Activate certificates for a project: POST /organization/projects/{project_id}/certificates/activate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Operation, PageCall, call_options, expand, omit
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.organization_project_certificate import OrganizationProjectCertificate

OPERATION = Operation(
    id="activateProjectCertificates",
    method="POST",
    path="/organization/projects/{project_id}/certificates/activate",
    name="admin.organization.projects.certificates.activate",
    auth="admin",
)
_item = to_model("organization_project_certificate", "OrganizationProjectCertificate")


def activate_project_certificates(
    project_id: str,
    *,
    certificate_ids: Sequence[str],
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> PageCall[OrganizationProjectCertificate]:
    """Activate certificates for a project.

    Args:
        project_id: id of the project
        certificate_ids: ids of the certificates; at least 1 element; at most 10 elements
    """
    body: dict[str, Any] = {
        "certificate_ids": certificate_ids,
    }
    return PageCall(
        OPERATION,
        kept,
        expand("/organization/projects/{project_id}/certificates/activate", project_id=project_id),
        body=body,
        options=call_options(
            timeout,
            deadline,
            max_retries,
            idempotency_key,
            cancel,
            middleware,
            validate_requests,
            extra_headers,
            extra_query,
            extra_body,
        ),
        item=_item,
        page="single",
    )
