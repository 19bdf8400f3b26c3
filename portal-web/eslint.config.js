import js from '@eslint/js';
import globals from 'globals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Forbids imports of the named source folders, however the path is spelt. */
function without(folders, message) {
    const names = folders.join('|');
    return { regex: `^(@|(\\.\\./)+)/?(${names})(/|$)`, message };
}

const recharts = {
    group: ['recharts', 'recharts/*'],
    message: 'Only components/charts draws with Recharts.',
};
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const outerLayers = ['app', 'features', 'shell', 'session', 'state', 'api', 'metrics'];

export default tseslint.config(
    { ignores: ['target', 'node_modules', 'src/api/generated.ts'] },
    js.configs.recommended,
    {
        files: ['**/*.{ts,tsx}'],
        extends: [...tseslint.configs.recommendedTypeChecked, jsxA11y.flatConfigs.recommended],
        plugins: { 'react-hooks': reactHooks },
        languageOptions: {
            globals: globals.browser,
            parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
        },
        rules: {
            ...reactHooks.configs.recommended.rules,
            '@typescript-eslint/no-explicit-any': 'error',
            'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['group'], tags: [] }],
            '@typescript-eslint/consistent-type-imports': 'error',
            ...restrict(recharts),
        },
    },
    {
        files: ['src/{lib,i18n}/**'],
        rules: restrict(
            recharts,
            without([...outerLayers, 'components'], 'lib and i18n stand alone.'),
        ),
    },
    {
        files: ['src/{api,session,state,metrics}/**'],
        rules: restrict(
            recharts,
            without(['app', 'features', 'shell'], 'Inner folders do not know pages.'),
        ),
    },
    {
        files: ['src/components/**'],
        rules: restrict(recharts, without(outerLayers, 'Components know no data source.')),
    },
    {
        files: ['src/components/charts/**'],
        rules: restrict(without(outerLayers, 'Components know no data source.')),
    },
    {
        files: ['src/features/**'],
        rules: restrict(
            recharts,
            without(
                ['app', 'shell', 'features'],
                'A feature knows neither the app nor another feature.',
            ),
        ),
    },
    {
        files: ['src/testing/**', 'src/**/*.test.{ts,tsx}'],
        rules: restrict(recharts),
    },
    {
        files: ['**/*.{js,mjs}'],
        languageOptions: { globals: { ...globals.node, ...globals.browser } },
    },
);
