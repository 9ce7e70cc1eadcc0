# Generated from the API's document: #/info
__title__ = "always_streaming"
__version__ = "1.0.0"
