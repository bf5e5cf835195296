"""Delete a certificate that is not active: DELETE /organization/certificates/{certificate_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.certificate_delete_response import CertificateDeleteResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="deleteCertificate",
    method="DELETE",
    path="/organization/certificates/{certificate_id}",
    name="admin.organization.certificates.delete",
    auth="admin",
)


def delete_certificate(
    certificate_id: str,
    *,
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
) -> Call[CertificateDeleteResponse]:
    """Delete a certificate that is not active.

    Args:
        certificate_id: id of the certificate
    """
    return Call(
        OPERATION,
        CertificateDeleteResponse.from_dict,
        expand("/organization/certificates/{certificate_id}", certificate_id=certificate_id),
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
