import { describeNames, type NameCase } from './describe-names.ts';

/** Names from packages and clouds that are also ordinary words, people, places or companies. All sentences are invented. */
const cases: readonly NameCase[] = [
  {
    name: 'Hugo',
    yes: ['Hugo, Jekyll and Netlify', 'static sites with Hugo and Git'],
    no: ['Ask for Hugo Marsh', 'Hugo, our founder, says hello'],
  },
  { name: 'Bruno', yes: ['Postman, Bruno and curl'], no: ['Contact: Bruno Keller', 'Bruno leads the team'] },
  {
    name: 'Biome',
    yes: ['ESLint, Biome, Prettier'],
    no: ['the biome of the gut', 'We study every biome on earth'],
  },
  {
    name: 'Bundler',
    yes: ['Ruby, Bundler, RSpec'],
    no: ['a bundler for the print floor', 'operate the bundler'],
  },
  {
    name: 'Scratch',
    yes: ['Scratch, Python and Java for children'],
    no: ['build it from scratch', 'Scratch that, start anew'],
  },
  {
    name: 'Chocolatey',
    yes: ['PowerShell, Chocolatey and SCCM'],
    no: ['a chocolatey taste', 'Our chocolatey snacks'],
  },
  {
    name: 'Filament',
    yes: ['Laravel, Filament, Livewire', 'Filament PHP'],
    no: ['a filament for our printers', 'Filament winding machines'],
  },
  {
    name: 'Paddle',
    yes: ['Stripe, Paddle and Adyen'],
    no: ['paddle tennis on Fridays', 'Paddle your own canoe'],
  },
  {
    name: 'Square',
    yes: ['Stripe, Square and PayPal', 'Square API'],
    no: ['near Union Square', 'square metres', 'Square feet of office'],
  },
  { name: 'Resend', yes: ['SendGrid, Resend, Twilio'], no: ['resend the form', 'Resend your application'] },
  { name: 'Xero', yes: ['NetSuite, Xero and QuickBooks'], no: ['bookkeeping in xero'] },
  {
    name: 'Polygon',
    yes: ['Ethereum, Polygon and Solana'],
    no: ['draw a polygon', 'every polygon of the map'],
  },
  { name: 'Snort', yes: ['Wireshark, Snort, Nmap'], no: ['a snort of laughter'] },
  {
    name: 'Wayland',
    yes: ['Linux, Wayland and Qt'],
    no: ['our office in Wayland', 'Wayland Marsh, head of people'],
  },
  {
    name: 'Cesium',
    yes: ['Three.js, Cesium and WebGL', 'CesiumJS'],
    no: ['a cesium clock', 'Cesium is a metal'],
  },
  {
    name: 'Mistral AI',
    yes: ['OpenAI API, Mistral and Llama', 'Hugging Face, Mistral AI'],
    no: ['the mistral blows', 'a boat named Mistral'],
  },
  {
    name: 'Laravel Nova',
    yes: ['Laravel, Nova and Vue.js', 'Laravel Nova'],
    no: ['the Nova building', 'a nova in the sky'],
  },
  { name: 'uv', yes: ['pip, uv and Poetry', 'Python, uv, Ruff'], no: ['UV protection', 'a uv lamp'] },
  {
    name: 'Pantheon',
    yes: ['Drupal, Pantheon, Acquia'],
    no: ['the Pantheon in Rome', 'a pantheon of leaders'],
  },
  {
    name: 'AWS Control Tower',
    yes: ['AWS Organizations, Control Tower and IAM', 'AWS Control Tower'],
    no: ['work in the control tower of an airport', 'supply chain control tower'],
  },
  {
    name: 'AWS Trusted Advisor',
    yes: ['AWS Trusted Advisor'],
    no: ['be a trusted advisor to clients', 'Trusted Advisor for our customers'],
  },
  {
    name: 'Azure Stack',
    yes: ['Azure Stack HCI', 'Azure Stack and Hyper-V'],
    no: ['our Azure stack', 'the azure stack we use'],
  },
  { name: 'LoRaWAN', yes: ['MQTT, LoRa and Bluetooth', 'LoRaWAN gateways'], no: ['fine-tuning with LoRA'] },
  { name: 'SQL Server Management Studio', yes: ['SSMS and T-SQL'], no: ['AWS SSM parameters'] },
];

describeNames(cases);
