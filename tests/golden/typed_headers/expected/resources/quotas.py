class _ListHeaders(AnswerHeaders):
    kinds: Mapping[str, Any] = {
        "x-rate-limit": int,
        "x-reset": datetime,
        "x-tier": Literal["free", "paid"],
        "x-shards": list[int],
        "location": str,
        "x-options": str,
    }

    @overload
    def __call__(self, name: Literal["X-Rate-Limit"], /) -> int | None: ...
    @overload
    def __call__(self, name: Literal["X-Reset"], /) -> datetime | None: ...
    @overload
    def __call__(self, name: Literal["X-Tier"], /) -> Literal["free", "paid"] | None: ...
    @overload
    def __call__(self, name: Literal["X-Shards"], /) -> list[int] | None: ...
    @overload
    def __call__(self, name: Literal["Location"], /) -> str | None: ...
    @overload
    def __call__(self, name: Literal["X-Options"], /) -> str | None: ...
    @overload
    def __call__(self, name: str, /) -> Any: ...
    def __call__(self, name: str, /) -> Any:
        return self._read(name)


class QuotasWithRawResponse:
    def __init__(self, quotas: Quotas) -> None:
        self._quotas = quotas
        self.list = raw_with(quotas.list, _ListHeaders)
        self.delete = raw(quotas.delete)


class AsyncQuotasWithRawResponse:
    def __init__(self, quotas: AsyncQuotas) -> None:
        self._quotas = quotas
        self.list = async_raw_with(quotas.list, _ListHeaders)
        self.delete = async_raw(quotas.delete)
