/** Scripts of this extension as they lie in its build; pages of the extension may run them too. */
declare module '/content-scripts/*';
