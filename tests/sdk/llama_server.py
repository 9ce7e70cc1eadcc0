"""A process that serves a model with llama.cpp's own server on a free port, until its standard input is closed.

Usage: python llama_server.py MODEL NAME API_KEY [embeddings]. Prints the address once requests are answered.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

xllamacpp: Any = import_module("xllamacpp")  # a compiled module without types


def main(model: str, name: str, api_key: str, purpose: str = "text") -> None:
    params = xllamacpp.CommonParams()
    params.model.path = model
    params.model_alias = {name}
    params.api_keys = [api_key]
    params.port = 0
    params.n_ctx = 4096
    params.n_parallel = 4  # `n` of a request takes as many slots
    params.n_threads_http = 32  # each open connection takes one, also while it is idle
    params.n_gpu_layers = 0
    params.cpuparams.n_threads = 1
    params.warmup = False
    if purpose == "embeddings":  # such a server does nothing else
        params.embedding = True
        params.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
    server = xllamacpp.Server(params)
    print(server.listening_address, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
