# Generated from the API's document: #/info
__title__ = "security_kinds"
__version__ = "1.0.0"
