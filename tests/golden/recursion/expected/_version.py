# Generated from the API's document: #/info
__title__ = "recursion"
__version__ = "1.0.0"
