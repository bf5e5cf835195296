"""Change the name of a certificate: POST /organization/certificates/{certificate_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.certificate import Certificate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="modifyCertificate",
    method="POST",
    path="/organization/certificates/{certificate_id}",
    name="admin.organization.certificates.update",
    auth="admin",
)


def update_certificate(
    certificate_id: str,
    *,
    name: str | Omit = omit,
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
) -> Call[Certificate]:
    """Change the name of a certificate.

    Args:
        certificate_id: id of the certificate
        name: name of the object
    """
    body: dict[str, Any] = {}
    if name is not omit:
        body["name"] = name
    return Call(
        OPERATION,
        Certificate.from_dict,
        expand("/organization/certificates/{certificate_id}", certificate_id=certificate_id),
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
    )
