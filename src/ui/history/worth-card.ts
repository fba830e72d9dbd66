import { formatNumber, plural, t } from '../../browser/settings/strings.ts';
import type { SkillWorth } from './skill-worth.ts';

const WIDTH = 1200;
const HEIGHT = 675;
const MARGIN = 72;
const ROWS = 8;
const ROW_HEIGHT = 48;
const NAME_WIDTH = 300;
const NUMBER_WIDTH = 240;
const face = 'system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif';
const colours = { ground: '#f6f8f7', ink: '#14211f', soft: '#465753', track: '#dfe7e4', bar: '#1f5f5b' };

type Pen = CanvasRenderingContext2D;

/** A picture to show to others: skills, how often they are asked for, and their worth. Contains no name, company, posting or score. */
export function drawWorthCard(skills: readonly SkillWorth[], counted: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  pen.fillStyle = colours.ground;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.textBaseline = 'middle';
  write(pen, t('worthTitle'), { x: MARGIN, y: 84, font: `700 40px ${face}`, colour: colours.ink });
  write(pen, plural('worthCardOver', counted), {
    x: MARGIN,
    y: 136,
    font: `22px ${face}`,
    colour: colours.soft,
  });
  const longest = skills[0]?.total || 1;
  for (const [index, skill] of skills.slice(0, ROWS).entries())
    drawRow(pen, skill, counted, longest, 200 + index * ROW_HEIGHT);
  write(pen, t('worthCardFoot'), { x: MARGIN, y: HEIGHT - 48, font: `20px ${face}`, colour: colours.soft });
  return new Promise(resolve => canvas.toBlob(resolve, 'image/png'));
}

function drawRow(pen: Pen, skill: SkillWorth, counted: number, longest: number, y: number): void {
  const left = MARGIN + NAME_WIDTH;
  const room = WIDTH - MARGIN - NUMBER_WIDTH - left;
  write(pen, skill.name, { x: MARGIN, y, font: `600 22px ${face}`, colour: colours.ink }, NAME_WIDTH - 16);
  pen.fillStyle = colours.track;
  pen.fillRect(left, y - 11, room, 22);
  pen.fillStyle = colours.bar;
  pen.fillRect(left, y - 11, (room * skill.total) / longest, 22);
  const words = `${t('gain', formatNumber(skill.total, 1))} · ${t('outOf', formatNumber(skill.asked), formatNumber(counted))}`;
  write(pen, words, { x: left + room + 16, y, font: `20px ${face}`, colour: colours.ink }, NUMBER_WIDTH - 16);
}

type Text = { readonly x: number; readonly y: number; readonly font: string; readonly colour: string };

function write(pen: Pen, text: string, { x, y, font, colour }: Text, room?: number): void {
  pen.font = font;
  pen.fillStyle = colour;
  pen.fillText(text, x, y, room);
}
